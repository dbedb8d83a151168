/** A file that is dropped beside what takes it would be opened in place of the page, with all that is on it. */
export function keepPageFromDrops(page: Pick<Window, "addEventListener">): void {
  const keep = (event: DragEvent): void => {
    const takesFiles = event.target instanceof HTMLInputElement && event.target.type === "file"
    if (event.dataTransfer?.types.includes("Files") && !takesFiles) event.preventDefault()
  }
  page.addEventListener("dragover", keep)
  page.addEventListener("drop", keep)
}
