import { Icon } from '@/components/icon/icon'
import { dock, search } from '@/components/icon/shapes'
import { plural, text } from '@/platform/text'

interface SearchBarProps {
  query: string
  total: number
  onQuery: (query: string) => void
  onOpenPanel: () => void
}

/** The box to search the offers, and the way to the side panel of the tab in front. */
export function SearchBar({ query, total, onQuery, onOpenPanel }: SearchBarProps) {
  return (
    <header class="search-bar">
      <label class="search">
        <Icon of={search} />
        <span class="only-heard">{text('popup_search_label')}</span>
        <input
          class="input"
          type="search"
          value={query}
          placeholder={plural('popup_search', total)}
          onInput={event => onQuery(event.currentTarget.value)}
        />
      </label>
      <button
        type="button"
        class="button button--icon"
        aria-label={text('popup_open_panel')}
        title={text('popup_open_panel')}
        onClick={onOpenPanel}
      >
        <Icon of={dock} />
      </button>
    </header>
  )
}
