/** How much of the window is covered from above by the bar that stays over the text (`data-stays-above`), in pixels. */
export const coveredAbove = (): number =>
  document.querySelector("[data-stays-above]")?.getBoundingClientRect().bottom ?? 0
