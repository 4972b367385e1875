import { useState } from 'react';
import { Button } from '../../Button.tsx';
import { Sheet } from '../../Sheet.tsx';
import { Switch } from '../../Switch.tsx';
import { TextField } from '../../TextField.tsx';
import type { NetworkDesk } from './useNetwork.ts';
import css from './WifiSheet.module.css';
import { problemOf, type Wifi } from './wifi.ts';
import { networkWords } from './words.ts';

/** Where the host types the Wi-Fi in, hides its square, or forgets it. */
export function WifiSheet({ network }: { readonly network: NetworkDesk }) {
  return (
    <Sheet
      open={network.opened === 'wifi'}
      title={networkWords.wifi.title}
      onClose={() => network.open(null)}
      from="side"
    >
      <WifiForm network={network} />
    </Sheet>
  );
}

function WifiForm({ network }: { readonly network: NetworkDesk }) {
  const w = networkWords.wifi;
  const { wifi: kept, keepWifi, open } = network;
  const [wifi, setWifi] = useState<Wifi>(() => kept?.wifi ?? { name: '', password: '', hidden: false });
  const [tried, setTried] = useState(false);
  const problem = tried ? problemOf(wifi) : null;
  const about = (field: 'name' | 'password') => (problem?.startsWith(field) ? w.problems[problem] : undefined);
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (problemOf(wifi) !== null) return;
        keepWifi({ wifi, shown: true });
        open(null);
      }}
    >
      <p>{w.intro}</p>
      <TextField
        label={w.name}
        value={wifi.name}
        problem={about('name')}
        autoCapitalize="off"
        onChange={(name) => setWifi({ ...wifi, name })}
      />
      <TextField
        label={w.password}
        value={wifi.password}
        problem={about('password')}
        autoCapitalize="off"
        onChange={(password) => setWifi({ ...wifi, password })}
      />
      <Switch
        label={w.hidden}
        note={w.hiddenNote}
        on={wifi.hidden}
        onChange={(hidden) => setWifi({ ...wifi, hidden })}
      />
      <Button look="primary" wide type="submit">
        {w.save}
      </Button>
      {kept && (
        <div className={css.tools}>
          {kept.shown && (
            <Button
              onClick={() => {
                keepWifi({ ...kept, shown: false });
                open(null);
              }}
            >
              {w.hide}
            </Button>
          )}
          <Button
            onClick={() => {
              keepWifi(null);
              open(null);
            }}
          >
            {w.forget}
          </Button>
        </div>
      )}
    </form>
  );
}
