/** Pictures of a window in at most 256 colours, a third of the size: a window is made of few colours and many shades of them. */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');

/**
 * The same picture with a palette.
 *
 * @param {Buffer} png eight bits a channel, not interlaced, with or without transparency (which is dropped): what a browser
 * takes of itself
 * @param {number} colours at most 256
 */
export function paletteOf(png, colours = 256) {
  const { width, height, pixels } = decode(png);
  const counts = new Map();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = choosePalette(counts, colours);
  const nearest = new Map([...counts.keys()].map((colour) => [colour, nearestOf(colour, palette)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = nearest.get(pixels[y * width + x]);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Colours as 0xRRGGBB, row by row. */
function decode(png) {
  const data = [];
  let width = 0;
  let height = 0;
  let bytesPerPixel = 0;
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (name === 'IHDR') {
      width = body.readUInt32BE(0);
      height = body.readUInt32BE(4);
      bytesPerPixel = { 2: 3, 6: 4 }[body[9]] ?? 0;
      if (body[8] !== 8 || bytesPerPixel === 0 || body[12] !== 0)
        throw new Error('This sort of PNG is not understood.');
    }
    if (name === 'IDAT') data.push(body);
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * bytesPerPixel;
  const pixels = new Uint32Array(width * height);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1);
    const row = new Uint8Array(raw.subarray(start + 1, start + 1 + stride));
    unfilter(raw[start], row, above, bytesPerPixel);
    for (let x = 0; x < width; x++) {
      const at = x * bytesPerPixel;
      pixels[y * width + x] = (row[at] << 16) | (row[at + 1] << 8) | row[at + 2];
    }
    above = row;
  }
  return { width, height, pixels };
}

/** Turns the differences a row of a PNG holds into values, in place. */
function unfilter(kind, row, above, bytesPerPixel) {
  for (let at = 0; at < row.length; at++) {
    const left = row[at - bytesPerPixel] ?? 0;
    const up = above[at];
    const corner = above[at - bytesPerPixel] ?? 0;
    const guesses = [0, left, up, (left + up) >> 1, paeth(left, up, corner)];
    row[at] += guesses[kind];
  }
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(guess - value));
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** Median cut: the group of colours that differ most, weighted by how often they are seen, is halved until there are enough. */
function choosePalette(counts, colours) {
  const groups = [[...counts]];
  while (groups.length < colours) {
    const [widest, channel] = widestOf(groups);
    if (widest === undefined) break;
    const group = groups[widest].sort(([a], [b]) => channelsOf(a)[channel] - channelsOf(b)[channel]);
    groups.splice(widest, 1, ...halves(group));
  }
  return groups.map(mostSeenOrMean);
}

function widestOf(groups) {
  let best;
  let bestScore = 0;
  for (const [index, group] of groups.entries()) {
    if (group.length < 2) continue;
    const weight = Math.log2(1 + group.reduce((sum, [, count]) => sum + count, 0));
    for (const channel of [0, 1, 2]) {
      const values = group.map(([colour]) => channelsOf(colour)[channel]);
      const score = (values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b))) * weight;
      if (score > bestScore) [best, bestScore] = [[index, channel], score];
    }
  }
  return best ?? [];
}

function halves(group) {
  const half = group.reduce((sum, [, count]) => sum + Math.sqrt(count), 0) / 2;
  let seen = 0;
  const cut = group.findIndex(([, count]) => {
    seen += Math.sqrt(count);
    return seen >= half;
  });
  const at = Math.min(Math.max(cut, 1), group.length - 1);
  return [group.slice(0, at), group.slice(at)];
}

/** A plain area keeps its exact colour; shades are averaged. */
function mostSeenOrMean(group) {
  const all = group.reduce((sum, [, count]) => sum + count, 0);
  const [colour, most] = group.reduce((a, b) => (b[1] > a[1] ? b : a));
  if (most > all / 2) return colour;
  const mean = (channel) =>
    Math.round(group.reduce((sum, [value, count]) => sum + channelsOf(value)[channel] * count, 0) / all);
  return (mean(0) << 16) | (mean(1) << 8) | mean(2);
}

function nearestOf(colour, palette) {
  const wanted = channelsOf(colour);
  const distance = (other) => channelsOf(other).reduce((sum, value, at) => sum + (value - wanted[at]) ** 2, 0);
  let best = 0;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const [index, candidate] of palette.entries()) {
    const found = distance(candidate);
    if (found < bestDistance) [best, bestDistance] = [index, found];
  }
  return best;
}

function channelsOf(colour) {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function chunk(name, body) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(body.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
