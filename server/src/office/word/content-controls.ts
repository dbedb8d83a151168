import { attributeOf, childNamed, elementsIn, type XmlElement } from "../xml-tree.ts"
import type { Story } from "./story.ts"
import { isOn } from "./styles.ts"
import { wordsOf } from "./word-file.ts"

/** A content control: its content, but for a box to tick, words that only wait for others, and a table of contents. */
export function readControl(
  { file: { losses } }: Story,
  control: XmlElement,
  isDeleted: boolean,
  read: (content: XmlElement[]) => void
): void {
  const properties = childNamed(control, "w:sdtPr")
  const content = childNamed(control, "w:sdtContent")
  if (!content) return
  const box = childNamed(properties, "w14:checkbox")
  const gallery = attributeOf(childNamed(childNamed(properties, "w:docPartObj"), "w:docPartGallery"), "w:val")
  if (isDeleted) read(elementsIn(content))
  else if (box) losses.note("task", isOn(attributeOf(childNamed(box, "w14:checked"), "w14:val"), false) ? "[x]" : "[ ]")
  else if (childNamed(properties, "w:showingPlcHdr")) losses.note("control", wordsOf(content))
  else if (/table of contents/i.test(gallery)) losses.note("contents", wordsOf(content))
  else read(elementsIn(content))
}
