import { useState } from 'react';
import { Button } from '../Button.tsx';
import { HoldButton } from '../HoldButton.tsx';
import { TextField } from '../TextField.tsx';
import { tvWords } from '../tvWords.ts';
import type { PackShelf, RefusedLine, ShelfPack } from './packShelf.ts';
import { TvPackRefused } from './TvPackRefused.tsx';
import css from './TvPackShelf.module.css';

export type TvPackChangeProps = {
  readonly shelf: PackShelf;
  readonly pack: ShelfPack;
  readonly onRenamed: () => void;
  readonly onRemoved: () => void;
};

/** What can be done with one own pack. */
export function TvPackChange({ shelf, pack, onRenamed, onRemoved }: TvPackChangeProps) {
  const w = tvWords.packs;
  const [name, setName] = useState(pack.name);
  const [refused, setRefused] = useState<readonly RefusedLine[]>([]);
  const rename = async () => {
    const answer = await shelf.rename(pack.id, name);
    if (answer.ok) onRenamed();
    else setRefused(answer.lines);
  };
  return (
    <div className={css.form}>
      <TextField label={w.name} value={name} maxLength={40} onChange={setName} />
      <Button wide onClick={() => void rename()}>
        {w.rename}
      </Button>
      {refused.length > 0 && <TvPackRefused lines={refused} />}
      <Button wide onClick={() => void shelf.save(pack.id)}>
        {w.save}
      </Button>
      <HoldButton wide onHeld={() => void shelf.remove(pack.id).then(onRemoved)}>
        {w.remove}
      </HoldButton>
    </div>
  );
}
