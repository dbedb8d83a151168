import { useEffect } from "preact/hooks"
import type { Kept } from "./autosave.ts"
import type { Keeper } from "./keeper.ts"
import { askBeforeLeaving } from "./leaving.ts"

/** All that this tab keeps while it is typed. */
const all = new Set<Pick<Keeper<unknown>, "wake" | "isUnsaved">>()

const wakeAll = (): void => {
  for (const keeper of all) keeper.wake()
}
askBeforeLeaving(() => [...all].some((keeper) => keeper.isUnsaved()))
for (const moment of ["pagehide", "online"]) addEventListener(moment, wakeAll)
document.addEventListener("visibilitychange", wakeAll)

interface KeptOnPage<Draft> {
  /** What the server showed when the page was last read. */
  shown: Kept<Draft>
  /** Has the page read again; `meet` follows. */
  look: () => void
  make: (look: () => void) => Keeper<Draft>
}

/** Drafts of one kind by name, for as long as the tab lives: a page left before they could be sent does not lose them. */
export function keepersByName<Draft>() {
  const named = new Map<string, { keeper: Keeper<Draft>; look: () => void }>()
  const forget = (name: string): void => {
    const known = named.get(name)
    if (known) all.delete(known.keeper)
    named.delete(name)
  }
  const open = (name: string, { look, make }: KeptOnPage<Draft>): Keeper<Draft> => {
    // The page that looks is the one that shows the draft now.
    const known = named.get(name) ?? { keeper: make(() => named.get(name)?.look()), look }
    known.look = look
    named.set(name, known)
    all.add(known.keeper)
    return known.keeper
  }
  return {
    forget,
    /** Whether something was typed under this name that the server may not have. */
    isTyped: (name: string): boolean => named.get(name)?.keeper.isUnsaved() ?? false,
    /** The draft of this name: in step with what the page shows, sent at once when its part of the page is left. */
    useKeeper: (name: string, page: KeptOnPage<Draft>): Keeper<Draft> => {
      const keeper = open(name, page)
      useEffect(() => keeper.meet(page.shown), [keeper, page.shown.revision])
      useEffect(
        () => () => {
          keeper.wake()
          if (!keeper.isUnsaved()) forget(name)
        },
        [keeper]
      )
      return keeper
    }
  }
}
