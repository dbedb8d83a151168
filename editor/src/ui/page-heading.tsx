import type { ComponentChildren } from "preact"
import { useLayoutEffect, useRef } from "preact/hooks"
import { tell } from "./tell.ts"

let arrived = false

/** The titles of the headings that are on the page, by their level: the title of the tab says all of them, the nearest first. */
const shown = new Map<number, string>()

function showTitle(): void {
  const titles = [...shown].sort(([one], [other]) => other - one).map(([, title]) => title)
  document.title = [...titles, "Recos de la Coop"].join(" · ")
}

/** Gives the tab its title while something is on the page, and gives it back to what contains it. */
export function useTitle(title: string, level: 1 | 2): void {
  useLayoutEffect(() => {
    shown.set(level, title)
    showTitle()
    return () => {
      // Its successor may be there already.
      if (shown.get(level) !== title) return
      shown.delete(level)
      showTitle()
    }
  }, [title, level])
}

interface PageHeadingProps {
  /** What the browser's tab says. */
  title: string
  level?: 1 | 2
  /** The language of the title, where it may be another than that of the workspace. */
  lang?: string | undefined
  /** Where what is seen says it already. */
  isUnseen?: boolean
  /** Where the page goes on drawing itself for a while, readers miss where the focus came: the title is told as well. */
  isTold?: boolean
  children?: ComponentChildren
}

/**
 * The heading of a page. When one arrives from another page of the workspace, the tab's title changes and focus comes
 * here, so that a screen reader says where one is; on the very first page the browser does this itself. Both happen
 * before the page is painted: nobody sees a page under the title of the one before.
 */
export function PageHeading({ title, level = 1, lang, isUnseen = false, isTold = false, children }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useTitle(title, level)
  useLayoutEffect(() => {
    if (arrived) heading.current?.focus()
    if (arrived && isTold) tell(title)
    arrived = true
  }, [])
  const Level = level === 1 ? "h1" : "h2"
  return (
    <Level ref={heading} tabIndex={-1} class={isUnseen ? "page-heading visually-hidden" : "page-heading"} lang={lang}>
      {children ?? title}
    </Level>
  )
}
