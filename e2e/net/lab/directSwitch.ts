import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** A network that lets no direct link through. */
    directForbidden?: boolean;
  }
}

/** From the page's start on no peer connection finds a way to anybody, as behind a firewall without TURN. */
export const forbidDirect = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.directForbidden = true;
    const Native = window.RTCPeerConnection;
    window.RTCPeerConnection = class extends Native {
      constructor(config?: RTCConfiguration) {
        // Only by TURN servers, of which there are none: no candidates, and so no pairs.
        super(window.directForbidden ? { ...config, iceServers: [], iceTransportPolicy: 'relay' } : config);
      }
    };
  });

/** From now on new connections find their way; those that were begun before do not. */
export const allowDirect = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    window.directForbidden = false;
  });

/** A browser without WebRTC, or one in which an add-on took it away. */
export const removeWebRtc = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Reflect.deleteProperty(window, 'RTCPeerConnection');
  });

/** A network in which only the TURN server can be reached. */
export const forceTurn = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const Native = window.RTCPeerConnection;
    window.RTCPeerConnection = class extends Native {
      constructor(config?: RTCConfiguration) {
        super({ ...config, iceTransportPolicy: 'relay' });
      }
    };
  });
