import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { House } from "../house.ts"

/** Makes every build of the small site fail from now on; answers the way to mend it. */
export function failBuilds({ config }: Pick<House, "config">): () => void {
  const marker = join(config.recosDir, "fail-build")
  mkdirSync(config.recosDir, { recursive: true })
  writeFileSync(marker, "")
  return () => rmSync(marker)
}
