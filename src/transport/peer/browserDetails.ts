/**
 * Stands in for `webrtc-adapter`, of which PeerJS asks only which browser this is. Its shims mend browsers older than any that
 * can run this page, and would be a tenth of a phone's first load.
 */
function detect(): { readonly browser: string; readonly version: number } {
  const agent = navigator.userAgent;
  const version = (pattern: RegExp) => Number(pattern.exec(agent)?.[1] ?? 0);
  if (agent.includes('Firefox/')) return { browser: 'firefox', version: version(/Firefox\/(\d+)/) };
  if (/Chrom(e|ium)\//.test(agent)) return { browser: 'chrome', version: version(/Chrom(?:e|ium)\/(\d+)/) };
  if (agent.includes('AppleWebKit/')) return { browser: 'safari', version: version(/AppleWebKit\/(\d+)/) };
  return { browser: 'Not a supported browser.', version: 0 };
}

export default { browserDetails: detect() };
