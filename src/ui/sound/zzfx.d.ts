declare module 'zzfx' {
  export const ZZFX: {
    audioContext: AudioContext;
    readonly sampleRate: number;
    /** The twenty numbers of a zzfx sound; holes take their default. Returns mono samples. */
    buildSamples(...parameters: (number | undefined)[]): number[];
  };
}
