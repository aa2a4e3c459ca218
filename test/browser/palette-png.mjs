import { deflateSync } from "node:zlib";

/**
 * The picture with the 256 colours that it has most of, and for every other one the nearest of these: screens have few colours, and
 * the steps between letter and ground are all that is lost. About half as large.
 *
 * @param page any page of a browser, which reads the picture
 * @param png bytes of a screenshot
 */
export async function withPalette(page, png) {
  const { width, height, colors, indexes } = await page.evaluate(inPage, png.toString("base64"));
  const rows = Buffer.alloc((width + 1) * height);
  // A row begins with its filter, 0: none.
  for (let row = 0; row < height; row++) rows.set(indexes.slice(row * width, (row + 1) * width), row * (width + 1) + 1);
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  const eightBitsOfPalette = [8, 3, 0, 0, 0];
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", Buffer.concat([size, Buffer.from(eightBitsOfPalette)])),
    chunk("PLTE", Buffer.from(colors.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]))),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Runs in the browser, which decodes the picture. */
async function inPage(base64) {
  const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))]));
  const { width, height } = bitmap;
  const canvas = new OffscreenCanvas(width, height).getContext("2d");
  canvas.drawImage(bitmap, 0, 0);
  const { data } = canvas.getImageData(0, 0, width, height);
  const pixels = Array.from({ length: width * height }, (_, at) => (data[at * 4] << 16) | (data[at * 4 + 1] << 8) | data[at * 4 + 2]);
  const counts = new Map();
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1);
  const colors = [...counts].sort(([, one], [, other]) => other - one).slice(0, 256).map(([color]) => color);
  const distance = (one, other) => [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
  const nearest = new Map([...counts.keys()].map((color) => [color, colors.reduce((best, other, at) => (distance(color, other) < distance(color, colors[best]) ? at : best), 0)]));
  return { width, height, colors, indexes: pixels.map((color) => nearest.get(color)) };
}

function chunk(type, data) {
  const typed = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, check]);
}

/** As PNG has it (ISO 3309); Node has its own from 20.15 only. */
function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
