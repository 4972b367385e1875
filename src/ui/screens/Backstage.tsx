import { useState } from 'react';
import { Button } from '../Button.tsx';
import { HoldButton } from '../HoldButton.tsx';
import { LinkLight } from '../LinkLight.tsx';
import { tvWords } from '../tvWords.ts';
import css from './Backstage.module.css';
import type { BackstageProps } from './props.ts';

/** The workings, for whoever runs the evening: plain tables, payloads hidden while a game runs. */
export function Backstage(props: BackstageProps) {
  const { links, counts, recent, gameRunning, storage, model, divergences, faults } = props;
  const w = tvWords.backstage;
  const [shown, setShown] = useState(!gameRunning);
  const sum = counts.reduce((total, one) => total + one.count, 0);
  return (
    <main className={css.backstage} data-phase="backstage" data-version={props.version} data-paused="">
      <header className={css.head}>
        <h1>{w.title}</h1>
        <p>
          {props.code} · {w.version} {props.version} · {w.epoch} {props.epoch}
        </p>
        <a href={props.stageHref}>{w.back}</a>
      </header>
      <section className={css.card} aria-label={w.links}>
        <h2>{w.links}</h2>
        {links.length === 0 ? (
          <p>{w.nobody}</p>
        ) : (
          <div className={css.scroll}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{w.who}</th>
                  <th scope="col">{w.state}</th>
                  <th scope="col">{w.rtt}</th>
                  <th scope="col">{w.sent}</th>
                  <th scope="col">{w.heard}</th>
                </tr>
              </thead>
              <tbody>
                {links.map((link) => (
                  <tr key={link.id}>
                    <th scope="row">{link.name}</th>
                    <td>
                      <LinkLight state={link.state} />
                    </td>
                    <td>{link.rttMs === null ? '–' : w.ms(link.rttMs)}</td>
                    <td>{w.kb(link.bytesSent)}</td>
                    <td>{w.ago(link.lastHeardMs)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <p>
          {w.divergences}: <b>{divergences}</b>
        </p>
        {faults.length > 0 && (
          <>
            <h2>{w.faults}</h2>
            <ul data-selectable>
              {[...new Set(faults)].map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section className={css.card} aria-label={w.storage}>
        <h2>{w.storage}</h2>
        <p>{storage.persisted === null ? w.unknown : storage.persisted ? w.persisted : w.notPersisted}</p>
        {storage.usedBytes !== null && storage.quotaBytes !== null && (
          <p>{w.used(w.kb(storage.usedBytes), w.kb(storage.quotaBytes))}</p>
        )}
        <p>
          {w.log}: {w.kb(storage.logBytes)}
        </p>
      </section>
      <section className={css.card} aria-label={w.model}>
        <h2>{w.model}</h2>
        {model ? (
          <dl className={css.facts}>
            <dt>{model.name}</dt>
            <dd>
              {model.calls} {w.calls}, {model.failures} {w.failures}
            </dd>
            <dt>{w.tokens}</dt>
            <dd>{model.tokens.toLocaleString()}</dd>
          </dl>
        ) : (
          <p>{w.noModel}</p>
        )}
      </section>
      <section className={css.card} aria-label={w.log}>
        <h2>
          {w.log}: {sum.toLocaleString()} {w.events}
        </h2>
        <ul className={css.counts}>
          {counts.map((one) => (
            <li key={one.type}>
              {one.type} <b>{one.count}</b>
            </li>
          ))}
        </ul>
      </section>
      <section className={css.wide} aria-label={w.recent}>
        <div className={css.row}>
          <h2>{w.recent}</h2>
          {gameRunning &&
            (shown ? (
              <Button onClick={() => setShown(false)}>{w.hide}</Button>
            ) : (
              <HoldButton onHeld={() => setShown(true)}>{w.reveal}</HoldButton>
            ))}
        </div>
        {recent.length === 0 ? (
          <p>{w.nothing}</p>
        ) : (
          <div className={css.scroll}>
            <table data-selectable>
              <tbody>
                {recent.map((event) => (
                  <tr key={event.n}>
                    <th scope="row">{event.n}</th>
                    <td>{event.at}</td>
                    <td>{event.by}</td>
                    <td>
                      <b>{event.type}</b>
                    </td>
                    <td className={css.payload}>{shown ? event.payload : w.masked}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
    </main>
  );
}
