import { cruise, type ICruiseResult } from "dependency-cruiser"
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config"
import config from "../../.dependency-cruiser.mjs"
import { arrowsBetweenRooms, circlesOf } from "./room-circles.ts"

/** Tests, and what only tests use, look into every room. */
const LEFT_OUT = "(^|/)(dist|\\.astro|node_modules|testing|test|e2e)/|\\.test\\.tsx?$"

/** Refuses two rooms of a workspace that need each other, be it by types alone, and shows a file for each arrow. */
const { output } = await cruise(
  ["schemas", "server", "editor", "site", "scripts"],
  { ...config.options, exclude: { path: LEFT_OUT } },
  config.options.enhancedResolveOptions,
  { tsConfig: extractTSConfig(config.options.tsConfig.fileName) }
)
const imports = (output as ICruiseResult).modules.flatMap(({ source, dependencies }) =>
  dependencies.map(({ resolved }) => ({ from: source, to: resolved }))
)
const arrows = arrowsBetweenRooms(imports)
const circles = circlesOf(arrows)
for (const circle of circles) {
  console.error(`These rooms go round in a circle: ${circle.join(", ")}.`)
  for (const { from, to, example } of arrows)
    if (circle.includes(from) && circle.includes(to))
      console.error(`  ${from} → ${to}: ${example.from} → ${example.to}`)
}
if (circles.length > 0) process.exit(1)
