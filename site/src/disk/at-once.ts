/** So many at once keep the disk busy while the next are prepared. */
const AT_ONCE = 32

/**
 * Does something for each, some side by side.
 * @throws the first error, once nothing that was begun is still under way.
 */
export async function forEachAtOnce<One>(all: readonly One[], work: (one: One) => Promise<void>): Promise<void> {
  for (let done = 0; done < all.length; done += AT_ONCE) {
    await allSettled(all.slice(done, done + AT_ONCE).map(work))
  }
}

/** Like `Promise.all` for works that go on side by side. @throws the first error, once nothing is still under way. */
export async function allSettled<Work extends readonly unknown[] | []>(
  work: Work
): Promise<{ -readonly [One in keyof Work]: Awaited<Work[One]> }> {
  await Promise.allSettled(work)
  return Promise.all(work)
}
