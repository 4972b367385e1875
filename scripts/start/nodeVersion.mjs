/** One sentence when this Node cannot run Rumpus, else null. The builder needs 20.19, or 22.12 and later (not 21). */
export function tooOld(version) {
  const parts = version.split('.').map(Number);
  const major = parts[0];
  const minor = parts[1];
  const isEnough = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  if (isEnough) return null;
  return (
    'Rumpus needs Node 20.19 or newer (of the 22 line: 22.12 or newer), and this is Node ' +
    version +
    '; get one at https://nodejs.org.'
  );
}
