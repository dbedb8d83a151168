/** What comes near the screen is drawn a little before it is in sight, so that nothing moves under the eyes. */
const NEAR = "400px"

/** Runs once a place of the page comes near the screen; the answer gives up waiting. */
export function whenNear(place: HTMLElement, run: () => void): () => void {
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      watch.disconnect()
      run()
    },
    { rootMargin: NEAR }
  )
  watch.observe(place)
  return () => watch.disconnect()
}
