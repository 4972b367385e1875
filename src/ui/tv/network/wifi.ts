/** The home's network as the host typed it in. It stays on this device: only the square on the TV says it. */
export type Wifi = {
  readonly name: string;
  /** Empty: an open network. */
  readonly password: string;
  /** It does not tell its name to phones around. */
  readonly hidden: boolean;
};

/** A network's name is at most 32 bytes (IEEE 802.11, 9.4.2.2). */
const NAME_BYTES = 32;
/** A WPA passphrase (IEEE 802.11, J.4.1); 64 signs are the key itself in hex. */
const PASSWORD_LEAST = 8;
const PASSWORD_MOST = 63;

export type WifiProblem = 'name-empty' | 'name-long' | 'password-short' | 'password-long';

export function problemOf({ name, password }: Wifi): WifiProblem | null {
  if (name === '') return 'name-empty';
  if (new TextEncoder().encode(name).length > NAME_BYTES) return 'name-long';
  if (password === '' || /^[0-9a-f]{64}$/i.test(password)) return null;
  if (password.length < PASSWORD_LEAST) return 'password-short';
  return password.length > PASSWORD_MOST ? 'password-long' : null;
}

/** The five signs that mean something in the text of a Wi-Fi square get a backslash. */
export const escapeWifi = (text: string): string => text.replace(/[\\;,:"]/g, '\\$&');

/** The text phones' cameras know as "join this network". */
export function wifiText({ name, password, hidden }: Wifi): string {
  const parts = [
    password === '' ? 'T:nopass' : 'T:WPA',
    `S:${escapeWifi(name)}`,
    ...(password === '' ? [] : [`P:${escapeWifi(password)}`]),
    ...(hidden ? ['H:true'] : []),
  ];
  return `WIFI:${parts.join(';')};;`;
}
