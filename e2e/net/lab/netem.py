"""A bad line between two network namespaces: packets of one TUN device come out of the other, late or never.

Argument: the names of the two devices to make. Each line of the standard input is what the line is like from then on, as JSON:
{"delayMs": 50, "jitterMs": 20, "loss": 0.05, "cut": false}, each way. Multicast never gets through, as in many a guest Wi-Fi.
Ends with its standard input. Chance is seeded: what gets lost is as repeatable as the traffic.
"""
import fcntl
import heapq
import json
import os
import random
import select
import struct
import sys
import time

TUNSETIFF = 0x400454CA
IFF_TUN = 0x0001
IFF_NO_PI = 0x1000
PACKET_MOST = 65536


def tun(name):
    device = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(device, TUNSETIFF, struct.pack("16sH22x", name.encode(), IFF_TUN | IFF_NO_PI))
    return device


def is_multicast(packet):
    version = packet[0] >> 4
    return (version == 4 and 224 <= packet[16] < 240) or (version == 6 and packet[24] == 0xFF)


def main():
    ends = [tun(name) for name in sys.argv[1:3]]
    other = {ends[0]: ends[1], ends[1]: ends[0]}
    line = {"delayMs": 0, "jitterMs": 0, "loss": 0, "cut": False}
    chance = random.Random(20)
    waiting = []
    count = 0
    orders = b""
    print("ready", flush=True)
    while True:
        now = time.monotonic()
        while waiting and waiting[0][0] <= now:
            _, _, end, packet = heapq.heappop(waiting)
            try:
                os.write(end, packet)
            except OSError:
                pass  # The device is down or its queue full: one more lost packet.
        patience = max(0, waiting[0][0] - now) if waiting else None
        readable, _, _ = select.select([0, *ends], [], [], patience)
        for source in readable:
            if source == 0:
                read = os.read(0, 4096)
                if not read:
                    return
                *said, orders = (orders + read).split(b"\n")
                for one in said:
                    line.update(json.loads(one))
                    print("set", flush=True)
                continue
            try:
                packet = os.read(source, PACKET_MOST)
            except OSError:
                continue  # The device is not up yet.
            if line["cut"] or is_multicast(packet) or chance.random() < line["loss"]:
                continue
            late = line["delayMs"] + chance.uniform(-1, 1) * line["jitterMs"]
            count += 1
            heapq.heappush(waiting, (time.monotonic() + max(0, late) / 1000, count, other[source], packet))


main()
