import type { Search } from "../../document/find/find-words.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { findMessages } from "./find-messages.ts"

interface FindOptionsProps {
  search: Search
  onSearch: (search: Search) => void
  isScoped: boolean
  onScoped: (isScoped: boolean) => void
}

/** What counts while one looks, and where. */
export function FindOptions({ search, onSearch, isScoped, onScoped }: FindOptionsProps) {
  const words = useMessages(findMessages)
  const box = (label: string, checked: boolean, onTick: (checked: boolean) => void) => (
    <label class="choice">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => {
          const wanted = event.currentTarget.checked
          // It may not be granted: the page says what is.
          event.currentTarget.checked = checked
          onTick(wanted)
        }}
      />
      <span>{label}</span>
    </label>
  )
  return (
    <fieldset class="find-line find-options">
      <legend class="visually-hidden">{words.options}</legend>
      {box(words.exact, search.exact, (exact) => onSearch({ ...search, exact }))}
      {box(words.whole, search.whole, (whole) => onSearch({ ...search, whole }))}
      {box(words.scoped, isScoped, onScoped)}
    </fieldset>
  )
}
