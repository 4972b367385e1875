// The host page of the bare comparisons: whatever one channel says, all hear. With `window.store` a worker writes it down first,
// as one record of its own in IndexedDB: the least that any host does which stores before it shows. Plain JavaScript, since it
// is put into a page as it is.
const connections = [];
const channels = [];
const toAll = (data) => {
  for (const channel of channels) channel.send(data);
};

const WORKER = `
  const opening = indexedDB.open('bare', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('events', { autoIncrement: true });
  opening.onsuccess = () => {
    onmessage = ({ data }) => {
      const transaction = opening.result.transaction('events', 'readwrite');
      transaction.objectStore('events').add(data);
      transaction.oncomplete = () => postMessage(data, [data]);
    };
    postMessage(null);
  };
`;
window.store = () =>
  new Promise((resolve) => {
    const worker = new Worker(URL.createObjectURL(new Blob([WORKER], { type: 'text/javascript' })));
    worker.onmessage = ({ data }) => {
      if (data !== null) return toAll(data);
      window.stored = (bytes) => worker.postMessage(bytes, [bytes]);
      resolve();
    };
  });

window.accept = async (sdp) => {
  const connection = new RTCPeerConnection({ iceServers: [] });
  connections.push(connection);
  connection.ondatachannel = ({ channel }) => {
    channel.binaryType = 'arraybuffer';
    channels.push(channel);
    channel.onmessage = ({ data }) => (window.stored ?? toAll)(data);
  };
  await connection.setRemoteDescription({ type: 'offer', sdp });
  await connection.setLocalDescription(await connection.createAnswer());
  await new Promise((resolve) => {
    if (connection.iceGatheringState === 'complete') resolve();
    else connection.onicegatheringstatechange = () => connection.iceGatheringState === 'complete' && resolve();
  });
  return connection.localDescription.sdp;
};
