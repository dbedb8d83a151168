import { join } from "node:path"
import { buildsOnDisk } from "./builds-on-disk.ts"
import type { PublishedFolder } from "./published-folder.ts"
import { recosOnDisk } from "./recos-on-disk.ts"

/** What is public, as files: `recos/`, and the builds of the site beside the database. */
export const publishedOnDisk = (places: { recosDir: string; dataDir: string }): PublishedFolder => ({
  ...recosOnDisk(places.recosDir),
  ...buildsOnDisk(join(places.dataDir, "site"))
})
