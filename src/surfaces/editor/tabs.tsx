// The parts of one entry.
type Parts<T extends string> = { tabs: T[]; value: T; choose: (tab: T) => void; names: Record<T, string> }

export const Tabs = <T extends string>({ tabs, value, choose, names }: Parts<T>) => (
  <div class="tabs">
    {tabs.map(tab => (
      <button type="button" key={tab} aria-pressed={tab === value} onClick={() => choose(tab)}>
        {names[tab]}
      </button>
    ))}
  </div>
)
