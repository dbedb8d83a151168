import type { ComponentChildren } from "preact"
import { useLayoutEffect, useRef } from "preact/hooks"

let arrived = false

interface PageHeadingProps {
  /** What the browser's tab says. */
  title: string
  level?: 1 | 2
  children?: ComponentChildren
}

/**
 * The heading of a page. When one arrives from another page of the workspace, the tab's title changes and focus comes
 * here, so that a screen reader says where one is; on the very first page the browser does this itself. Both happen
 * before the page is painted: nobody sees a page under the title of the one before.
 */
export function PageHeading({ title, level = 1, children }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    document.title = `${title} · Recos de la Coop`
  }, [title])
  useLayoutEffect(() => {
    if (arrived) heading.current?.focus()
    arrived = true
  }, [])
  const Level = level === 1 ? "h1" : "h2"
  return (
    <Level ref={heading} tabIndex={-1} class="page-heading">
      {children ?? title}
    </Level>
  )
}
