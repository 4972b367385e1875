import type { CDPSession, Page } from '@playwright/test';

/** Conditions bear on WebRTC only where they stood, with some latency, before a connection was made. */
const HERE = { offline: false, latency: 1, downloadThroughput: -1, uploadThroughput: -1, packetLoss: 0 };

/** A phone's Wi-Fi, to be lost and found. Before the page is opened. */
export class Wifi {
  private readonly session: CDPSession;

  private constructor(session: CDPSession) {
    this.session = session;
  }

  static async of(page: Page): Promise<Wifi> {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', HERE);
    return new Wifi(session);
  }

  /** `offline` alone leaves open channels as they are. */
  lose(): Promise<unknown> {
    return this.session.send('Network.emulateNetworkConditions', { ...HERE, offline: true, packetLoss: 100 });
  }

  find(): Promise<unknown> {
    return this.session.send('Network.emulateNetworkConditions', HERE);
  }
}
