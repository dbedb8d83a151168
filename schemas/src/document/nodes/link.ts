import { Mark } from "@tiptap/core"
import { isAllowedAddress } from "./allowed-address.ts"
import { words } from "./attributes.ts"
import { ATTRIBUTES } from "./shapes.ts"

/**
 * A link holds its address and nothing else: how it opens is the reader's choice, not the writer's. Our own mark,
 * for Tiptap's brings a finder of addresses that weighs more than the whole schema.
 */
export const Link = Mark.create({
  name: "link",
  // Before the other marks, so that a link is one element around all that it holds.
  priority: 1000,
  keepOnSplit: false,
  exitable: true,
  inclusive: false,
  addAttributes: () => ({
    href: {
      ...words("href", ATTRIBUTES.link.href, "https://"),
      parseHTML: (element) => element.getAttribute("href"),
      renderHTML: ({ href }) => ({ href: isAllowedAddress(String(href)) ? href : "" })
    }
  }),
  parseHTML: () => [
    { tag: "a[href]", getAttrs: (element) => (isAllowedAddress(element.getAttribute("href") ?? "") ? null : false) }
  ],
  renderHTML: ({ HTMLAttributes }) => ["a", HTMLAttributes, 0]
})
