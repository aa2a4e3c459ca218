/** The first bytes of the RC4 key stream. Neither Web Crypto nor the packages we use have this cipher any more. */
export function rc4(key: Uint8Array, length: number): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number) => state[index & 255] ?? 0;
  const swap = (one: number, other: number) => {
    const kept = at(one);
    state[one] = at(other);
    state[other] = kept;
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  const stream = new Uint8Array(length);
  for (let n = 0, i = 0, j = 0; n < length; n++) {
    i = (i + 1) & 255;
    j = (j + at(i)) & 255;
    swap(i, j);
    stream[n] = at(at(i) + at(j));
  }
  return stream;
}

export function combined(bytes: Uint8Array, keyStream: Uint8Array): Uint8Array {
  return bytes.map((byte, index) => byte ^ (keyStream[index] ?? 0));
}
