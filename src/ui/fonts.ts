import lilita from '@fontsource/lilita-one/files/lilita-one-latin-400-normal.woff2?url';
import fredoka from '@fontsource-variable/fredoka/files/fredoka-latin-wght-normal.woff2?url';
import nunito from '@fontsource-variable/nunito/files/nunito-latin-wght-normal.woff2?url';

const FACES = [
  { family: 'Lilita One', url: lilita, weight: '400' },
  { family: 'Fredoka', url: fredoka, weight: '300 700' },
  { family: 'Nunito', url: nunito, weight: '200 1000' },
] as const;

/**
 * Fetches the three faces and swaps them in. Call it once the first screen stands: a phone must never wait for a font,
 * and a party whose server has gone plays on in the system's own.
 */
export async function loadFonts(): Promise<void> {
  await Promise.allSettled(
    FACES.map(async ({ family, url, weight }) => {
      const face = new FontFace(family, `url(${url}) format('woff2')`, { weight, display: 'swap' });
      document.fonts.add(await face.load());
    }),
  );
}

/** Runs `loadFonts` after the first paint. */
export function loadFontsAfterPaint(): void {
  requestAnimationFrame(() => setTimeout(() => void loadFonts(), 0));
}
