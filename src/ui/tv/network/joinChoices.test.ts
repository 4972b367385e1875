import { describe, expect, it } from 'vitest';
import { betterAt, chosenOf, joinChoices, kindOf, nextOf } from './joinChoices.ts';
import { keepChoice, readChoice } from './keptChoice.ts';
import { parseInfo, type ServerInfo } from './serverInfo.ts';

const HERE = { origin: 'http://localhost:4747', hostname: 'localhost' };
const info = (change: Partial<ServerInfo> = {}): ServerInfo => ({
  lan: [
    { address: '192.168.1.20', interface: 'wlp3s0' },
    { address: '10.0.0.7', interface: 'Ethernet 2' },
    { address: '172.17.0.1', interface: 'docker0' },
  ],
  port: 4747,
  publicUrl: null,
  stun: [],
  ...change,
});
const addresses = (choices: ReturnType<typeof joinChoices>) => choices.map(({ address }) => address);

describe('where phones are sent', () => {
  it("is this machine's likeliest address on the network while the host has not chosen", () => {
    const choices = joinChoices(info(), HERE);
    expect(addresses(choices)).toEqual(['192.168.1.20', '10.0.0.7', '172.17.0.1']);
    expect(chosenOf(choices, null)).toEqual({
      origin: 'http://192.168.1.20:4747',
      address: '192.168.1.20',
      kind: 'wifi',
      card: 'wlp3s0',
    });
  });

  it('is the public address and no other where there is one', () => {
    const choices = joinChoices(info({ publicUrl: 'https://party.example/x' }), HERE);
    expect(choices.map(({ origin }) => origin)).toEqual(['https://party.example']);
    expect(nextOf(choices, chosenOf(choices, '10.0.0.7'))).toBeNull();
  });

  it('stays the page’s own address when the server is away or knows no other', () => {
    expect(addresses(joinChoices(null, HERE))).toEqual(['localhost']);
    expect(addresses(joinChoices(info({ lan: [] }), HERE))).toEqual(['localhost']);
  });

  it('is first the address by which somebody opened the TV', () => {
    const page = { origin: 'http://10.0.0.7:4747', hostname: '10.0.0.7' };
    expect(addresses(joinChoices(info(), page))[0]).toBe('10.0.0.7');
    expect(betterAt(info(), page)).toBe('http://localhost:4747/tv');
  });

  it('is nothing to mend at localhost, on the internet, or on another machine', () => {
    const away = { origin: 'http://10.0.0.7:4747', hostname: '10.0.0.7' };
    expect(betterAt(info(), HERE)).toBeNull();
    expect(betterAt(info({ lan: [] }), away)).toBeNull();
    expect(betterAt(info({ publicUrl: 'http://10.0.0.7:4747' }), away)).toBeNull();
    expect(betterAt(null, away)).toBeNull();
  });

  it('goes once round all addresses and begins again', () => {
    const choices = joinChoices(info(), HERE);
    let at = chosenOf(choices, null);
    const seen = [0, 1, 2].map(() => {
      at = nextOf(choices, at) ?? at;
      return at.address;
    });
    expect(seen).toEqual(['10.0.0.7', '172.17.0.1', '192.168.1.20']);
  });

  it('is kept for the room, and for no later one', () => {
    const kept = new Map<string, string>();
    const shelf = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
    expect(readChoice(shelf, 'KVTM')).toBeNull();
    keepChoice(shelf, 'KVTM', '10.0.0.7');
    expect(readChoice(shelf, 'KVTM')).toBe('10.0.0.7');
    expect(readChoice(shelf, 'WXYZ')).toBeNull();
  });

  it('falls back to the best when this machine has left the chosen network, and returns with it', () => {
    const gone = info({ lan: [{ address: '192.168.9.9', interface: null }] });
    expect(chosenOf(joinChoices(gone, HERE), '10.0.0.7').address).toBe('192.168.9.9');
    expect(chosenOf(joinChoices(info(), HERE), '10.0.0.7').address).toBe('10.0.0.7');
  });
});

describe('a network card', () => {
  it('is called Wi-Fi, cable or inside by its name, and nothing where the name does not tell', () => {
    expect(['wlan0', 'wlp2s0', 'Wi-Fi', 'WiFi 2'].map(kindOf)).toEqual(Array(4).fill('wifi'));
    expect(['eth0', 'enp0s31f6', 'Ethernet', 'eno1'].map(kindOf)).toEqual(Array(4).fill('cable'));
    expect(['docker0', 'vEthernet (WSL)', 'utun3'].map(kindOf)).toEqual(Array(3).fill('inside'));
    expect(['en0', 'bond0', null].map(kindOf)).toEqual([null, null, null]);
  });
});

describe('what the server says of itself', () => {
  it('is read field by field, and whatever does not belong is left out', () => {
    const told = {
      lan: ['192.168.1.20', 7, 'evil.example', '10.0.0.7'],
      interfaces: { '192.168.1.20': 'wlan0', '10.0.0.7': 5 },
      port: 4747,
      publicUrl: null,
      ice: { stun: ['stun:192.168.1.20:3478', 'turn:x', 3], turn: false },
    };
    expect(parseInfo(told)).toEqual({
      lan: [
        { address: '192.168.1.20', interface: 'wlan0' },
        { address: '10.0.0.7', interface: null },
      ],
      port: 4747,
      publicUrl: null,
      stun: ['stun:192.168.1.20:3478'],
    });
  });

  it('is nothing without a port', () => {
    for (const told of [null, 'hello', {}, { port: '4747' }, { lan: [], publicUrl: null }]) {
      expect(parseInfo(told)).toBeNull();
    }
  });
});
