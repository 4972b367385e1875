import css from './Toasts.module.css';

export type Toast = {
  readonly id: string;
  readonly text: string;
  readonly tone?: 'good' | 'bad' | 'plain';
};

export type ToastsProps = {
  readonly toasts: readonly Toast[];
  /** `foot`: on the board below the stage, for screens whose top is full. */
  readonly at?: 'top' | 'foot';
};

/** Short news pinned to an edge. The list is the caller's: add one, take it away after a few seconds. */
export function Toasts({ toasts, at = 'top' }: ToastsProps) {
  return (
    <div className={css.toasts} data-at={at} role="status" aria-live="polite">
      {toasts.map((toast) => (
        <p key={toast.id} className={css.toast} data-tone={toast.tone ?? 'plain'}>
          {toast.text}
        </p>
      ))}
    </div>
  );
}
