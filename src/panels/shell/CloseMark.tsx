export function CloseMark() {
  return (
    <svg className="close-mark" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3 3 13 13M13 3 3 13" />
    </svg>
  );
}
