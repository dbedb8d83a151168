import { Link as BaseLink } from "@tiptap/extension-link"
import { isAllowedAddress, linkAddress } from "./address.ts"

/** A link holds its address and nothing else: how it opens is the reader's choice, not the writer's. */
export const Link = BaseLink.extend({
  // Before the other marks, so that a link is one element around all that it holds.
  priority: 1000,
  addAttributes: () => ({
    href: {
      default: "https://",
      validate: (value: unknown) => {
        linkAddress.parse(value)
      },
      parseHTML: (element) => element.getAttribute("href")
    }
  })
}).configure({
  openOnClick: false,
  autolink: true,
  linkOnPaste: true,
  protocols: [],
  HTMLAttributes: { target: null, rel: null, class: null },
  isAllowedUri: isAllowedAddress
})
