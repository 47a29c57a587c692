import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.temporal.internal.testservice.GRPCServerHelper;
import io.temporal.internal.testservice.TestServicesStarter;
import java.net.InetSocketAddress;

/** Temporal's test server as its own main program starts it, on loopback, and with a clock that begins when it is told. */
public final class TimeSkippingServer {
  public static void main(String[] args) throws Exception {
    InetSocketAddress address = new InetSocketAddress("127.0.0.1", Integer.parseInt(args[0]));
    long begins = Long.parseLong(args[1]); // epoch milliseconds
    boolean timeStandsStill = true; // until somebody asks for it to pass
    NettyServerBuilder builder = NettyServerBuilder.forAddress(address);
    GRPCServerHelper.registerServicesAndHealthChecks(
        new TestServicesStarter(timeStandsStill, begins).getServices(), builder);
    builder.build().start().awaitTermination();
  }
}
