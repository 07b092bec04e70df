interface FileButtonProps {
  label: string
  onFile(file: File): void
}

/** A button that has a JSON file chosen. */
export function FileButton({ label, onFile }: FileButtonProps) {
  return (
    <label class="button options__import">
      {label}
      <input
        type="file"
        accept=".json,application/json"
        class="only-heard"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          // So that the same file, mended meanwhile, counts as chosen again.
          currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
    </label>
  )
}
