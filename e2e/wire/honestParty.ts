import { type Browser, expect } from '@playwright/test';
import type { RoomEveryone } from '../../src/room/view.ts';
import { Complaints } from '../fixtures/complaints.ts';
import { Server } from '../fixtures/server.ts';
import { TvPage } from '../pages/TvPage.ts';
import { dialPhone, until, type WirePhone } from './wirePhone.ts';

const TV_SIZE = { width: 1280, height: 720 };

/** A TV and two honest phones around one server, for whoever wants to spoil their evening. */
export class HonestParty {
  readonly server: Server;
  readonly tv: TvPage;
  readonly ana: WirePhone;
  readonly bo: WirePhone;
  private readonly complaints: Complaints;
  private readonly end_: () => Promise<void>;
  private captions = true;

  private constructor(
    parts: Pick<HonestParty, 'server' | 'tv' | 'ana' | 'bo'>,
    complaints: Complaints,
    end: () => Promise<void>,
  ) {
    this.server = parts.server;
    this.tv = parts.tv;
    this.ana = parts.ana;
    this.bo = parts.bo;
    this.complaints = complaints;
    this.end_ = end;
  }

  static async open(browser: Browser): Promise<HonestParty> {
    const server = await Server.start();
    const context = await browser.newContext({ viewport: TV_SIZE, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const complaints = new Complaints();
    complaints.listen(page, 'tv');
    const tv = new TvPage(page, server.origin);
    await tv.host();
    const joinLink = await tv.joinLink();
    const [ana, bo] = [await seated(joinLink, 'Ana'), await seated(joinLink, 'Bo')];
    return new HonestParty({ server, tv, ana, bo }, complaints, async () => {
      for (const phone of [ana, bo]) phone.close();
      await context.close();
      await server.end();
    });
  }

  /** Into the first prompt of a short game, with two bots to fill the teams. */
  async start(): Promise<void> {
    await this.tv.addBot();
    await this.tv.addBot();
    await this.tv.start('short');
    await this.tv.toBeIn('opening');
    await this.tv.page.getByRole('button', { name: /^Skip the opening/ }).click();
    await this.tv.toBeIn('prompt');
  }

  joinLink(): Promise<string> {
    return this.tv.joinLink();
  }

  room(of: WirePhone = this.bo): RoomEveryone {
    const view = of.player.mirror.current?.everyone.room;
    if (!view) throw new Error('this phone sees nothing');
    return view as RoomEveryone;
  }

  names(): readonly string[] {
    return this.room().seats.map((seat) => seat.name);
  }

  /**
   * The room plays on: what the captain asks is answered and seen by all, over the links everybody had from the beginning, and the
   * TV's page has nothing to complain about.
   */
  async playsOn(): Promise<void> {
    this.captions = !this.captions;
    const { captions } = this;
    const command = { type: 'SetSettings', settings: { captions } };
    const answer = await answered(this.ana.player.outbox.add('room', command));
    expect(answer).toBeNull();
    for (const phone of [this.ana, this.bo]) await until(() => this.room(phone).settings.captions === captions);
    const version = this.ana.player.mirror.current?.version ?? 0;
    await expect.poll(() => this.tv.version()).toBeGreaterThanOrEqual(version);
    expect([...this.ana.goodbyes, ...this.bo.goodbyes]).toEqual([]);
    // A flood from this very process may have kept its own phones from listening for a moment.
    for (const phone of [this.ana, this.bo]) await until(() => phone.player.light() === 'good');
    expect(this.complaints.unexpected()).toEqual([]);
  }

  end(): Promise<void> {
    return this.end_();
  }
}

export async function seated(joinLink: string, name: string): Promise<WirePhone> {
  const phone = await dialPhone({ joinLink });
  await until(() => phone.player.mirror.current !== null);
  expect(await answered(phone.player.join(name, 'otter', 'mint'))).toBeNull();
  return phone;
}

const ANSWERED_WITHIN_MS = 15_000;
async function answered(answer: Promise<string | null>): Promise<string | null> {
  let given: { readonly reason: string | null } | null = null;
  void answer.then((reason) => {
    given = { reason };
  });
  await until(() => given !== null, ANSWERED_WITHIN_MS);
  return answer;
}
