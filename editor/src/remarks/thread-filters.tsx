import { THREAD_STATES, type ThreadFilter } from "@recos/schemas/remarks/filter-threads"
import type { College } from "@recos/schemas/vocabulary/closed-lists"
import { COLLEGE_LABELS } from "@recos/schemas/vocabulary/labels"
import { useMessages } from "../messages/catalogue.ts"
import { choicesOf } from "../messages/labels.ts"
import { Select } from "../ui/field.tsx"
import { remarksMessages } from "./messages.ts"

interface ThreadFiltersProps {
  filter: ThreadFilter
  onFilter: (filter: ThreadFilter) => void
}

/** Which threads are shown: settled or not, mine, of which college. */
export function ThreadFilters({ filter, onFilter }: ThreadFiltersProps) {
  const words = useMessages(remarksMessages)
  return (
    <details class="remark-filters">
      <summary>{words.filtersOf(words.states[filter.state])}</summary>
      <Select
        label={words.filters}
        value={filter.state}
        choices={THREAD_STATES.map((state) => ({ value: state, label: words.states[state] }))}
        onChoice={(state) => onFilter({ ...filter, state })}
      />
      <Select<College | "">
        label={words.college}
        value={filter.college ?? ""}
        choices={[{ value: "", label: words.bothColleges }, ...choicesOf(COLLEGE_LABELS)]}
        onChoice={(college) => onFilter({ ...filter, college: college === "" ? null : college })}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={filter.mine}
          onChange={(event) => onFilter({ ...filter, mine: event.currentTarget.checked })}
        />
        <span>
          {words.mine}
          <small class="field-hint">{words.mineHint}</small>
        </span>
      </label>
    </details>
  )
}
