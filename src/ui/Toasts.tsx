import css from './Toasts.module.css';

export type Toast = {
  readonly id: string;
  readonly text: string;
  readonly tone?: 'good' | 'bad' | 'plain';
};

/** Short news pinned to the top edge. The list is the caller's: add one, take it away after a few seconds. */
export function Toasts({ toasts }: { readonly toasts: readonly Toast[] }) {
  return (
    <div className={css.toasts} role="status" aria-live="polite">
      {toasts.map((toast) => (
        <p key={toast.id} className={css.toast} data-tone={toast.tone ?? 'plain'}>
          {toast.text}
        </p>
      ))}
    </div>
  );
}
