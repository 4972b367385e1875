import { useState } from 'react';
import { PhoneCode } from '../screens/PhoneCode.tsx';

/** The bare address: four letters, or this device is the TV. */
export function Door({ go }: { readonly go: (code: string) => void }) {
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  return (
    <PhoneCode
      code={code}
      busy={busy}
      hostHref="/tv"
      onCode={setCode}
      onGo={() => {
        setBusy(true);
        go(code.toUpperCase());
      }}
    />
  );
}
