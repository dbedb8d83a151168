import { Blockquote as BaseBlockquote } from "@tiptap/extension-blockquote"
import { Heading as BaseHeading } from "@tiptap/extension-heading"
import { BulletList } from "@tiptap/extension-list/bullet-list"
import { ListItem as BaseListItem } from "@tiptap/extension-list/item"
import { OrderedList as BaseOrderedList } from "@tiptap/extension-list/ordered-list"
import { wholeNumber } from "./attributes.ts"
import { ATTRIBUTES } from "./shapes.ts"

/** Paragraphs and lists: what may stand inside a quotation or a list item. */
const PROSE = "(paragraph | bulletList | orderedList)"

export const Blockquote = BaseBlockquote.extend({ content: `${PROSE}+` })

export const ListItem = BaseListItem.extend({ content: `paragraph ${PROSE}*` })

/** Levels 1 and 2 are the title of the reco and the headings of its sections. */
export const Heading = BaseHeading.extend({
  addAttributes() {
    const level = wholeNumber("level", ATTRIBUTES.heading.level, 3)
    return { level: { ...level, rendered: false, parseHTML: ({ tagName }) => (tagName === "H4" ? 4 : 3) } }
  }
}).configure({ levels: [3, 4] })

export const OrderedList = BaseOrderedList.extend({
  addAttributes: () => ({
    start: {
      ...wholeNumber("start", ATTRIBUTES.orderedList.start, 1),
      parseHTML: (element) => {
        const start = Number(element.getAttribute("start") ?? "1")
        return ATTRIBUTES.orderedList.start.safeParse(start).success ? start : 1
      },
      renderHTML: ({ start }) => (start === 1 ? {} : { start })
    }
  })
})

export { BulletList }
