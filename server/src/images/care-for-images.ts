import { startWork, type Worker } from "../background-work.ts"
import type { House } from "../house.ts"
import { removeUnusedImages } from "./remove-unused-images.ts"

const DAY_MILLISECONDS = 24 * 3600_000

/** Looks at start, then each day, for images that nothing uses any more. */
export function careForImages(house: House): Worker {
  return startWork(house, {
    failure: "images-not-cared-for",
    run: async () => {
      await removeUnusedImages(house)
      return new Date(house.now().getTime() + DAY_MILLISECONDS)
    }
  })
}
