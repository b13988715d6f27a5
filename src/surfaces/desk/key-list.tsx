// Keys and what they do.

export const KeyList = ({ look, keys }: { look: 'sheet' | 'hints'; keys: readonly (readonly [string, string])[] }) => (
  <dl class={look}>
    {keys.map(([key, does]) => (
      <div key={key}>
        <dt>
          <kbd>{key}</kbd>
        </dt>
        <dd>{does}</dd>
      </div>
    ))}
  </dl>
)
