import { join } from "node:path"

/** Where the parts of a bundle are: the code that sets pages, which module of it to begin with, and what every site holds as it is. */
export const bundleParts = (folder: string) => ({
  code: join(folder, "code"),
  entry: join(folder, "entry.json"),
  fixed: join(folder, "fixed")
})
