import type { Toast } from '../../../../ui/Toasts.tsx';
import { wordRefusal } from '../../words.ts';
import type { AliasPhoneProps } from './props.ts';
import { useNotice } from './useNotice.ts';

/** Sends, and says in words why something was not taken; a swipe's refusal is worded at the card. */
export function useWordedSend(send: AliasPhoneProps['send']): readonly [AliasPhoneProps['send'], readonly Toast[]] {
  const [notice, tell] = useNotice();
  const worded: AliasPhoneProps['send'] = async (command) => {
    const reason = await send(command);
    const text = reason !== null && command.type !== 'Swipe' && wordRefusal(reason);
    if (text) tell(text);
    return reason;
  };
  return [worded, notice ? [{ id: `refused-${notice.n}`, text: notice.text, tone: 'bad' }] : []];
}
