// The host page of the bare comparison: whatever one channel says, all hear. Plain JavaScript, since it is put into a blank page as it is.
const connections = [];
const channels = [];
window.accept = async (sdp) => {
  const connection = new RTCPeerConnection({ iceServers: [] });
  connections.push(connection);
  connection.ondatachannel = ({ channel }) => {
    channel.binaryType = 'arraybuffer';
    channels.push(channel);
    channel.onmessage = ({ data }) => {
      for (const other of channels) other.send(data);
    };
  };
  await connection.setRemoteDescription({ type: 'offer', sdp });
  await connection.setLocalDescription(await connection.createAnswer());
  await new Promise((resolve) => {
    if (connection.iceGatheringState === 'complete') resolve();
    else connection.onicegatheringstatechange = () => connection.iceGatheringState === 'complete' && resolve();
  });
  return connection.localDescription.sdp;
};
