import { expect, type Locator } from '@playwright/test';
import type { PhonePage } from './PhonePage.ts';
import type { TvPage } from './TvPage.ts';

/** A spot on the wall: parts of its width and height. */
export type Spot = readonly [x: number, y: number];

/** A guest with a finger on the doodle wall. */
export class Doodler {
  readonly phone: PhonePage;

  constructor(phone: PhonePage) {
    this.phone = phone;
  }

  get button(): Locator {
    return this.phone.page.getByRole('button', { name: 'Doodle on the TV' });
  }

  get canvas(): Locator {
    return this.phone.page.getByRole('img', { name: /^The back wall/ });
  }

  async open(): Promise<void> {
    await this.button.click();
    await expect(this.canvas).toBeVisible();
  }

  async close(): Promise<void> {
    await this.phone.page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
    await expect(this.canvas).toBeHidden();
  }

  /** One line through these spots, the finger down all the way. */
  async draw(first: Spot, ...rest: readonly Spot[]): Promise<void> {
    const box = await this.canvas.boundingBox();
    if (!box) throw new Error('there is no wall to draw on');
    const at = ([x, y]: Spot) => [box.x + x * box.width, box.y + y * box.height] as const;
    const { mouse } = this.phone.page;
    await mouse.move(...at(first));
    await mouse.down();
    for (const spot of rest) await mouse.move(...at(spot), { steps: 12 });
    await mouse.up();
  }

  /** What colour a spot has on this phone. */
  colourAt(spot: Spot): Promise<string | null> {
    return colourAt(this.canvas, spot);
  }
}

export const wallOn = (tv: TvPage): Locator => tv.page.getByTestId('wall');
export const colourOnTv = (tv: TvPage, spot: Spot): Promise<string | null> =>
  colourAt(wallOn(tv).locator('canvas'), spot);

/** The paper colour that comes nearest to what is drawn there; null for a blank wall. */
const colourAt = (canvas: Locator, spot: Spot): Promise<string | null> =>
  canvas.evaluate((element: HTMLCanvasElement, [x, y]) => {
    const pen = element.getContext('2d');
    const side = 9;
    const left = Math.round(x * element.width) - 4;
    const top = Math.round(y * element.height) - 4;
    const pixels = pen?.getImageData(left, top, side, side).data ?? new Uint8ClampedArray();
    const sum = [0, 0, 0, 0];
    for (let at = 0; at < pixels.length; at += 4) {
      const alpha = pixels[at + 3] ?? 0;
      for (const part of [0, 1, 2]) sum[part] = (sum[part] ?? 0) + (pixels[at + part] ?? 0) * alpha;
      sum[3] = (sum[3] ?? 0) + alpha;
    }
    const [red = 0, green = 0, blue = 0, weight = 0] = sum;
    if (weight < 255) return null;
    const style = getComputedStyle(document.documentElement);
    const far = (name: string): number => {
      const paint = style.getPropertyValue(`--${name}`).trim();
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((from) => Number.parseInt(paint.slice(from, from + 2), 16));
      return Math.hypot(red / weight - r, green / weight - g, blue / weight - b);
    };
    const names = ['tangerine', 'lemon', 'mint', 'sky', 'bubblegum', 'grape'];
    return names.reduce((best, name) => (far(name) < far(best) ? name : best));
  }, spot);
