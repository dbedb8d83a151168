/** So many at once keep the disk busy while the next are prepared. */
const AT_ONCE = 32

/**
 * Does something for each, some side by side.
 * @throws the first error, once nothing that was begun is still under way.
 */
export async function forEachAtOnce<One>(all: readonly One[], work: (one: One) => Promise<void>): Promise<void> {
  for (let done = 0; done < all.length; done += AT_ONCE) {
    const settled = await Promise.allSettled(all.slice(done, done + AT_ONCE).map(work))
    const failed = settled.find((one) => one.status === "rejected")
    if (failed) throw failed.reason
  }
}
