import { BufferedConnection, SerializationType } from 'peerjs';

/**
 * Passes bytes through as they are. It stands in for every serialization a caller could ask for, so that BinaryPack, which
 * five bytes can make allocate millions of elements, is out of anybody's reach.
 */
class Bytes extends BufferedConnection {
  readonly serialization = SerializationType.None;

  protected override _handleDataMessage({ data }: { data: ArrayBuffer | string }): void {
    // A text frame is none of ours; an empty message is one too, and counted as such by whoever guards the link.
    super.emit('data', typeof data === 'string' ? new Uint8Array(0) : new Uint8Array(data));
  }

  protected override _send(data: unknown): void {
    this._bufferedSend(data as never);
  }
}

type Serializers = NonNullable<NonNullable<ConstructorParameters<typeof import('peerjs').Peer>[1]>['serializers']>;
export const BYTES_ONLY: Serializers = {
  raw: Bytes as never,
  json: Bytes as never,
  binary: Bytes as never,
  'binary-utf8': Bytes as never,
  default: Bytes as never,
};
