"""Runs apertium-apy on this machine's loopback alone: it binds every interface otherwise."""

import runpy
import sys

import tornado.netutil
import tornado.tcpserver

bind = tornado.netutil.bind_sockets


def on_loopback(port, address=None, *rest, **named):
    return bind(port, "127.0.0.1", *rest, **named)


tornado.netutil.bind_sockets = tornado.tcpserver.bind_sockets = on_loopback
sys.argv = ["apertium-apy", "-p", sys.argv[1], "-i", "2", "-u", "5", "/usr/share/apertium"]
runpy.run_path("/usr/bin/apertium-apy", run_name="__main__")
