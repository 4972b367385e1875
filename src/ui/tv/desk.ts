import { createSoundboard, type Soundboard } from '../sound/soundboard.ts';
import { browserSpeaker, type Speaker } from '../voice/speaker.ts';

/** The TV's sound desk and voice: one of each for the page, made at first use. */
export type Desk = { readonly sound: Soundboard; readonly speaker: Speaker };

let made: Desk | null = null;

export function desk(): Desk {
  if (made) return made;
  const sound = createSoundboard();
  const speaker = browserSpeaker();
  speaker.onTalking((talking) => sound.duck(talking));
  made = { sound, speaker };
  return made;
}

export type Volumes = { readonly masterVolume: number; readonly voiceVolume: number };
const KEY = 'rumpus.volumes';

/** This device's own volumes, kept from evening to evening. */
export function readVolumes(): Volumes {
  const [master, voice] = (localStorage.getItem(KEY) ?? '').split(' ').map(Number);
  const part = (value: number | undefined) => (value !== undefined && value >= 0 && value <= 1 ? value : 0.8);
  return localStorage.getItem(KEY) === null
    ? { masterVolume: 0.8, voiceVolume: 1 }
    : { masterVolume: part(master), voiceVolume: part(voice) };
}

export function setVolumes(volumes: Volumes): void {
  localStorage.setItem(KEY, `${volumes.masterVolume} ${volumes.voiceVolume}`);
  desk().sound.setVolume(volumes.masterVolume);
  desk().speaker.setVolume(volumes.masterVolume * volumes.voiceVolume);
}
