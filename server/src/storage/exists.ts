import { access } from "node:fs/promises"

/** Whether there is a file or a folder that can be reached at a path of this machine. */
export const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false
  )
